package dev.staystream.web.html.about;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;

/** Pages that explain. */
@Controller
final class InformationPages {

    /** Far enough ahead that every supplier quotes, near enough that most hotels have rooms. */
    private static final int EXAMPLE_DAYS_AHEAD = 45;

    private final Clock clock;

    InformationPages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/how-we-rank")
    Rendering howWeRank() {
        return Rendering.view("how-we-rank").build();
    }

    @GetMapping("/about")
    Rendering about() {
        return Rendering.view("about").build();
    }

    @GetMapping("/developers")
    Rendering developers() {
        LocalDate checkIn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(EXAMPLE_DAYS_AHEAD);
        return Rendering.view("developers")
                .modelAttribute("checkIn", checkIn)
                .modelAttribute("checkOut", checkIn.plusDays(2))
                .modelAttribute("problems", List.of(ProblemPage.values()))
                .build();
    }

    @GetMapping("/problems/{name}")
    Rendering problem(@PathVariable String name) {
        ProblemPage page = ProblemPage.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Rendering.view("problem")
                .modelAttribute("problem", page)
                .modelAttribute("name", page.getTitle())
                .build();
    }
}
