package dev.staystream.mocks.server;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request to a demo supplier.
 *
 * @param operation what is asked, as the mapping names it
 * @param shop where the answer comes from
 */
public record Call(String operation, Request request, Shop shop) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The body. */
    public JsonNode json() {
        return MAPPER.readTree(request.getBody());
    }

    /** The body, where it is XML; a document type is refused. */
    public Document xml() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(request.getBody()));
        } catch (SAXException error) {
            throw new IllegalArgumentException("The message is no XML", error);
        } catch (ParserConfigurationException | IOException error) {
            throw new IllegalStateException(error);
        }
    }

    /** The values of a query parameter, none if it is absent. */
    public List<String> queries(String name) {
        QueryParameter parameter = request.queryParameter(name);
        return parameter.isPresent() ? parameter.values() : List.of();
    }

    /** The value of a query parameter that must be there. */
    public String query(String name) {
        return queries(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is required".formatted(name)));
    }

    /** The value of a query parameter that is a whole number, or another one. */
    public int query(String name, int otherwise) {
        return queries(name).stream().findFirst().map(Integer::valueOf).orElse(otherwise);
    }
}
