package dev.staystream.web.html.facade;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws the pictures of hotels nobody has a photograph of. */
@RestController
final class FacadePictures {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    /** A picture colours itself and does nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** Where nothing is known of what is free, two windows of five are lit. */
    @GetMapping("/facade/{hotel}.svg")
    ResponseEntity<String> draw(
            @PathVariable String hotel,
            @RequestParam(defaultValue = "0") int stars,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "2") int lit) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .header("Content-Security-Policy", POLICY)
                .body(new Facade(hotel, Math.clamp(stars, 0, 7), district, Math.clamp(lit, 0, 5)).draw());
    }
}
