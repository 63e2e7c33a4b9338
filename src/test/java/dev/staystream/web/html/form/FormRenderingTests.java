package dev.staystream.web.html.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.place.ExamplePlaces;
import dev.staystream.search.Lineup;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.InventedSupplier;
import dev.staystream.web.html.Told;
import dev.staystream.web.html.Visitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

final class FormRenderingTests {

    @Test
    void saysHowToConfigureASupplierWhereThereIsNone() {
        assertThat(unconfigured(new Lineup(List.of()))).isEqualTo(true);
        assertThat(unconfigured(new Lineup(List.of(new InventedSupplier(new SupplierId("liteapi"))))))
                .isEqualTo(false);
    }

    private static Object unconfigured(Lineup lineup) {
        Visitor visitor = new Visitor(Told.ENGLISH, Optional.empty());
        SearchForm form = new Forms(ExamplePlaces.places()).form(new FormEntries(new LinkedMultiValueMap<>()), visitor);
        return new FormRendering(new Choices(), lineup)
                .page(form, visitor, HttpStatus.OK)
                .modelAttributes()
                .getOrDefault("unconfigured", "not told");
    }
}
