package nl.regiovisie.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Where in a request something is: {@code items[0].text}, without names of methods and of the body's parameter. */
class FieldPath {

    private FieldPath() {}

    static boolean isReturnValue(Path path) {
        return StreamSupport.stream(path.spliterator(), false).anyMatch(n -> n.getKind() == ElementKind.RETURN_VALUE);
    }

    /** A path of one parameter only is a query or path parameter, or a missing body: it keeps its name. */
    static String of(Path path) {
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(n -> n.getKind() == ElementKind.PROPERTY
                        || n.getKind() == ElementKind.PARAMETER
                        || n.getKind() == ElementKind.CONTAINER_ELEMENT)
                .toList();
        StringBuilder text = new StringBuilder();
        nodes.subList(nodes.size() > 1 ? 1 : 0, nodes.size()).forEach(node -> append(text, node));
        return text.toString();
    }

    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            text.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            text.append(text.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
