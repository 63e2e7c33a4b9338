package dev.staystream.mocks.server;

import static java.util.Objects.requireNonNullElse;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.staystream.mocks.world.Recent;
import dev.staystream.mocks.world.Storefront;
import java.time.DateTimeException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Writes the body where a mapping names an operation, and sends every response out as the scenario wants it. */
final class Answers implements ResponseTransformerV2 {

    private static final String OPERATION = "operation";

    private final SupplierMock mock;

    private final Storefront storefront;

    private final Delivery delivery;

    private final Recent<String, Body> written = new Recent<>(32);

    Answers(SupplierMock mock, Storefront storefront, Delivery delivery) {
        this.mock = mock;
        this.storefront = storefront;
        this.delivery = delivery;
    }

    @Override
    public String getName() {
        return "answers";
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        Scenario scenario = Optional.ofNullable(event.getRequest().getHeader(Scenario.HEADER))
                .flatMap(Scenario::named)
                .orElse(Scenario.NORMAL);
        Response answered = event.getTransformerParameters().containsKey(OPERATION)
                ? with(body(event, scenario), response)
                : response;
        return delivery.under(scenario, answered);
    }

    private Body body(ServeEvent event, Scenario scenario) {
        String operation = event.getTransformerParameters().getString(OPERATION);
        Call call = new Call(operation, event.getRequest(), new Shop(storefront, scenario));
        return written.get(key(call), asked -> answer(call));
    }

    private static String key(Call call) {
        Request request = call.request();
        return "%s %s %s %s"
                .formatted(call.operation(), call.shop().scenario(), request.getUrl(), request.getBodyAsString());
    }

    private Body answer(Call call) {
        try {
            return mock.answer(call);
        } catch (IllegalArgumentException | DateTimeException | JacksonException error) {
            return mock.invalid(requireNonNullElse(error.getMessage(), "it cannot be read"));
        }
    }

    private static Response with(Body body, Response response) {
        return Response.Builder.like(response)
                .but()
                .status(body.status())
                .headers(response.getHeaders().plus(new HttpHeader("Content-Type", body.contentType())))
                .body(body.bytes())
                .build();
    }
}
