package dev.staystream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Staystream. */
@SpringBootApplication(proxyBeanMethods = false)
public class Staystream {

    /** Starts the application with the given command line. */
    public static void main(String[] arguments) {
        SpringApplication.run(Staystream.class, arguments);
    }
}
