package dev.staystream.mocks;

import dev.staystream.Staystream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Starts the demo suppliers, then Staystream with an account at each of them and a database in memory. */
public final class Demo {

    /** What every page of the demo says first. */
    static final String NOTICE =
            "Demo: suppliers and prices are invented; hotels in Paris are real (© OpenStreetMap contributors).";

    /** Everybody who tries the demo comes from one address, often with several windows and scripts at once. */
    private static final int ANONYMOUS_REQUESTS_PER_MINUTE = 1_200;

    private Demo() {}

    /** Starts the demo; arguments configure Staystream and win over what the demo sets. */
    public static void main(String[] arguments) {
        start(MockSuppliers.start(), arguments);
    }

    /** Starts Staystream among suppliers that run, and stops them with it. */
    public static ConfigurableApplicationContext start(MockSuppliers suppliers, String... arguments) {
        SpringApplication application = new SpringApplication(Staystream.class, DemoConfiguration.class);
        application.addInitializers(context -> prepare(context, suppliers));
        application.addListeners(new DemoGreeting());
        try {
            return application.run(arguments);
        } catch (RuntimeException error) {
            suppliers.close();
            throw error;
        }
    }

    private static void prepare(ConfigurableApplicationContext context, MockSuppliers suppliers) {
        context.getEnvironment()
                .getPropertySources()
                .addBefore(
                        StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                        new MapPropertySource("demo", properties(suppliers)));
        context.getBeanFactory().registerSingleton("testsExcluded", new TestsExcluded());
        ((GenericApplicationContext) context).registerBean(MockSuppliers.class, () -> suppliers);
    }

    /** The database lives as long as the process does, so each demo has one of its own. */
    private static Map<String, Object> properties(MockSuppliers suppliers) {
        Map<String, Object> properties = new LinkedHashMap<>(suppliers.properties());
        int port = suppliers.baseUrl(suppliers.types().getFirst()).getPort();
        properties.put("staystream.pages.notice", NOTICE);
        properties.put("staystream.partners.anonymous.requests-per-minute", ANONYMOUS_REQUESTS_PER_MINUTE);
        properties.put("spring.r2dbc.url", "r2dbc:h2:mem:///demo-%d;DB_CLOSE_DELAY=-1".formatted(port));
        return properties;
    }
}
