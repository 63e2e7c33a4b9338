package dev.staystream.web.html;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the operator's sentence on every page. */
@ControllerAdvice(basePackageClasses = Notice.class)
@EnableConfigurationProperties(PageSettings.class)
final class Notice {

    private final PageSettings settings;

    Notice(PageSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("notice")
    String notice() {
        return settings.notice();
    }
}
