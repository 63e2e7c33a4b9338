package dev.staystream.mocks;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says where the demo is, in one line, once it can be visited. */
final class DemoGreeting implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        LOG.info(
                "The demo is at http://localhost:{} (suppliers: /demo). Suppliers and prices are invented; hotels in"
                        + " Paris are real (© OpenStreetMap contributors).",
                port);
    }
}
