package dev.staystream.web.html;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Pages that explain. */
@Controller
final class InformationPages {

    @GetMapping("/how-we-rank")
    Rendering howWeRank() {
        return Rendering.view("how-we-rank").build();
    }
}
