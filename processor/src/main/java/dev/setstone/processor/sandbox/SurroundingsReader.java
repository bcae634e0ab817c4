package dev.setstone.processor.sandbox;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.setstone.processor.contract.CompilerEnvironment;
import dev.setstone.processor.spec.LibraryModule;
import dev.setstone.processor.spec.LibraryModules;
import dev.setstone.processor.value.PortScript;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Collects the user's own types for the sandbox: the sources of this compilation, and those class files outside of it that the
 * workflow interface reaches, by whatever names its source and the sources behind it mention.
 */
public final class SurroundingsReader {

    private static final int MAX_CLASS_FILES = 4_000;

    private final ProcessingEnvironment environment;
    private final Elements elements;

    public SurroundingsReader(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    /** The surroundings of a workflow that asks for no module of the library. */
    public Surroundings read(TypeElement workflow, Collection<? extends Element> roots) throws SandboxException {
        return read(workflow, roots, List.of());
    }

    /**
     * The surroundings of a workflow.
     *
     * @param workflow the annotated interface
     * @param roots the root elements of all rounds so far
     * @param modules the library's modules that it asks for
     * @throws SandboxException when the compiler gives no access to its sources, as only javac does, or when a module is missing
     */
    public Surroundings read(TypeElement workflow, Collection<? extends Element> roots, List<String> modules)
            throws SandboxException {
        Trees trees = trees();
        SortedMap<String, String> sources = new TreeMap<>();
        for (Element root : roots) {
            addUnit(trees.getPath(root), root, sources);
        }
        ClassFiles classFiles = new ClassFiles(environment, MAX_CLASS_FILES);
        Deque<TypeElement> open = new ArrayDeque<>();
        Set<CompilationUnitTree> seen = new LinkedHashSet<>();
        open.add(outermost(workflow));
        // No source mentions it, and every step that has a port may end in it.
        TypeElement failure = elements.getTypeElement(PortScript.EXCEPTION);
        if (failure != null) {
            open.add(failure);
        }
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            TreePath path = trees.getPath(type);
            if (path == null) {
                classFiles.add(type);
            } else if (seen.add(path.getCompilationUnit())) {
                addUnit(path, type, sources);
                open.addAll(mentioned(path.getCompilationUnit()));
            }
        }
        for (LibraryModule module : LibraryModules.shipped().named(modules)) {
            addLibrary(module, classFiles);
        }
        return new Surroundings(sources, classFiles.reached(), release());
    }

    private void addLibrary(LibraryModule module, ClassFiles classFiles) throws SandboxException {
        for (String name : module.types().keySet()) {
            TypeElement type = elements.getTypeElement(name);
            if (type == null) {
                throw new SandboxException(name + " of the module " + module.name()
                        + " is missing; add setstone-runtime of the processor's version to the dependencies");
            }
            classFiles.add(type);
        }
    }

    private int release() {
        String version = environment.getSourceVersion().name();
        return Integer.parseInt(version.substring(version.indexOf('_') + 1));
    }

    private Trees trees() throws SandboxException {
        try {
            return Trees.instance(CompilerEnvironment.behind(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            throw new SandboxException(
                    "this compiler gives no access to the sources that it compiles; record and verify with javac",
                    notJavac);
        }
    }

    private void addUnit(TreePath path, Element root, SortedMap<String, String> sources) throws SandboxException {
        boolean type = root.getKind().isClass() || root.getKind().isInterface();
        if (path == null || !type) {
            return;
        }
        try {
            String text = path.getCompilationUnit()
                    .getSourceFile()
                    .getCharContent(true)
                    .toString()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            sources.put(outermost((TypeElement) root).getQualifiedName().toString(), text);
        } catch (IOException e) {
            throw new SandboxException("the source of " + root + " can't be read", e);
        }
    }

    /** The top-level types outside the JDK that a unit names, by whatever way Java lets it. */
    private Set<TypeElement> mentioned(CompilationUnitTree unit) {
        MentionedNames names = new MentionedNames();
        names.scan(unit, null);
        String own = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        SortedSet<String> candidates = new TreeSet<>(names.qualified());
        for (String simple : names.simple()) {
            candidates.add(own + simple);
            for (String imported : names.onDemand()) {
                candidates.add(imported + "." + simple);
            }
        }
        Set<TypeElement> types = new LinkedHashSet<>();
        for (String candidate : candidates) {
            TypeElement type = ClassFiles.isOfTheJdk(candidate) ? null : elements.getTypeElement(candidate);
            if (type != null) {
                types.add(outermost(type));
            }
        }
        return types;
    }

    private static TypeElement outermost(TypeElement type) {
        Element current = type;
        while (current.getEnclosingElement() != null
                && current.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            current = current.getEnclosingElement();
        }
        return (TypeElement) current;
    }
}
