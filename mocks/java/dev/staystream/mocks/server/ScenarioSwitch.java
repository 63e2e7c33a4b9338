package dev.staystream.mocks.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Optional;

/** Gives every request its scenario: the one it asks for, or else the one the supplier is set to. */
final class ScenarioSwitch implements StubRequestFilterV2 {

    private volatile Scenario current = Scenario.NORMAL;

    void set(Scenario scenario) {
        current = scenario;
    }

    Scenario current() {
        return current;
    }

    @Override
    public String getName() {
        return "scenario";
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        return Optional.ofNullable(request.getHeader(Scenario.HEADER))
                .map(asked -> asked(request, asked))
                .orElseGet(() -> RequestFilterAction.continueWith(RequestWrapper.create()
                        .addHeader(Scenario.HEADER, current.code())
                        .wrap(request)));
    }

    private static RequestFilterAction asked(Request request, String code) {
        return Scenario.named(code).isPresent()
                ? RequestFilterAction.continueWith(request)
                : RequestFilterAction.stopWith(new ResponseDefinitionBuilder()
                        .withStatus(400)
                        .withHeader("Content-Type", "text/plain;charset=UTF-8")
                        .withBody(Scenario.unknown(code))
                        .build());
    }
}
