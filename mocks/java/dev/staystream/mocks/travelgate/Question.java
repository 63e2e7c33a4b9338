package dev.staystream.mocks.travelgate;

import static java.util.stream.Collectors.toMap;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A query for one field of {@code hotelX}, whose arguments are variables, and of which nothing is answered but what it selects. */
record Question(Field field, Map<String, SelectionSet> fragments, JsonNode variables) {

    private static final String ROOT = "hotelX";

    static Question read(JsonNode body) {
        Document document = parsed(body.path("query").asString(""));
        Map<String, SelectionSet> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(toMap(FragmentDefinition::getName, FragmentDefinition::getSelectionSet));
        Field field = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> only(operation.getSelectionSet()))
                .filter(root -> root.getName().equals(ROOT))
                .map(root -> only(root.getSelectionSet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a query must be for " + ROOT));
        return new Question(field, fragments, body.path("variables"));
    }

    private static Document parsed(String query) {
        try {
            return Parser.parse(query);
        } catch (InvalidSyntaxException error) {
            throw new IllegalArgumentException(error.getMessage(), error);
        }
    }

    private static Field only(SelectionSet selection) {
        return selection.getSelectionsOfType(Field.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a field must be selected"));
    }

    String name() {
        return field.getName();
    }

    /** The value of an argument, which is missing where it is not given. */
    JsonNode argument(String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .map(argument -> (VariableReference) argument.getValue())
                .map(variable -> variables.path(variable.getName()))
                .findFirst()
                .orElseGet(() -> variables.path(""));
    }

    /** What is selected of the answer. */
    JsonNode selected(JsonNode answer) {
        return selected(answer, Optional.ofNullable(field.getSelectionSet()));
    }

    private JsonNode selected(JsonNode value, Optional<SelectionSet> selection) {
        if (value.isArray()) {
            ArrayNode each = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(element -> each.add(selected(element, selection)));
            return each;
        }
        return value.isObject() ? selection.map(fields -> object(value, fields)).orElse(value) : value;
    }

    private JsonNode object(JsonNode value, SelectionSet selection) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields(selection).forEach(wanted -> {
            JsonNode part = value.path(wanted.getName());
            if (part.isMissingNode()) {
                throw new IllegalArgumentException("Cannot query field '%s'".formatted(wanted.getName()));
            }
            object.set(wanted.getResultKey(), selected(part, Optional.ofNullable(wanted.getSelectionSet())));
        });
        return object;
    }

    private Stream<Field> fields(SelectionSet selection) {
        return selection.getSelections().stream().flatMap(this::fields);
    }

    private Stream<Field> fields(Selection<?> selection) {
        return switch (selection) {
            case Field wanted -> Stream.of(wanted);
            case FragmentSpread spread ->
                Optional.ofNullable(fragments.get(spread.getName())).stream().flatMap(this::fields);
            case InlineFragment inline -> fields(inline.getSelectionSet());
            default -> throw new IllegalArgumentException("not a selection: " + selection);
        };
    }
}
