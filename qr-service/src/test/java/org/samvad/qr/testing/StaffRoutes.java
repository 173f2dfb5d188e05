package org.samvad.qr.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the compiled resources open to staff, so that a table of routes in a test can't fall behind them. */
public final class StaffRoutes {

    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\w+):.*?\\}(?=/|$)");

    private StaffRoutes() {}

    /** Such as {@code GET /console/qr/batches/{id}}, without the expressions that parameters have to match. */
    public static Set<String> under(String prefix) {
        Set<String> routes = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.samvad.qr").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(StaffRoutes::routes)
                        .filter(route -> route.substring(route.indexOf('/')).startsWith(prefix))
                        .forEach(routes::add);
        return routes;
    }

    private static Stream<String> routes(JavaClass resource) {
        String root = resource.getAnnotationOfType(Path.class).value();
        return resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                .map(method -> verb(method) + " " + path(root, method));
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName)
                .findFirst()
                .orElseThrow();
    }

    private static String path(String root, JavaMethod method) {
        Optional<Path> own = method.tryGetAnnotationOfType(Path.class);
        String path = own.isEmpty() ? root : root + "/" + own.get().value();
        return EXPRESSION.matcher(path.replaceAll("/+", "/")).replaceAll("{$1}");
    }
}
