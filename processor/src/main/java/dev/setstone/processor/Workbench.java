package dev.setstone.processor;

import dev.setstone.processor.emit.PlainImplementation;
import dev.setstone.processor.gate.input.InputGate;
import dev.setstone.processor.gate.input.Screened;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Adoption;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.SurroundingsReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The workflows of a compilation, read by the code that reads them for a build, for those who look at recordings and decide about
 * them. It lives as long as the compilation's round.
 */
public final class Workbench {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Reporter reporter;
    private final Collection<? extends Element> roots;
    private final List<Workflow> workflows = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private Workbench(
            ProcessingEnvironment environment,
            Options options,
            Reporter reporter,
            Collection<? extends Element> roots) {
        this.environment = environment;
        this.options = options;
        this.reporter = reporter;
        this.roots = roots;
    }

    /**
     * An interface that is no workflow as it stands.
     *
     * @param name its qualified name
     * @param problems what is wrong with it; never empty
     */
    public record Unreadable(String name, List<Diagnostic> problems) {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the annotated interfaces. */
    static Workbench open(
            ProcessingEnvironment environment,
            Options options,
            Reporter reporter,
            List<TypeElement> interfaces,
            Collection<? extends Element> roots) {
        Workbench bench = new Workbench(environment, options, reporter, roots);
        WorkflowReader reader = new WorkflowReader(environment, options.folder());
        Map<String, Workflow> known = new TreeMap<>();
        for (TypeElement element : interfaces) {
            try {
                Workflow workflow = reader.read(element, roots);
                Workflow other = known.putIfAbsent(workflow.name(), workflow);
                if (other != null) {
                    throw new ProblemException(
                            Problem.DUPLICATE_WORKFLOW,
                            workflow.at(),
                            workflow.name(),
                            other.element().getQualifiedName());
                }
            } catch (ProblemException problems) {
                bench.unreadable.add(new Unreadable(element.getQualifiedName().toString(), problems.diagnostics()));
            }
        }
        bench.workflows.addAll(known.values());
        bench.unreadable.sort(Comparator.comparing(Unreadable::name));
        return bench;
    }

    /** Those that could be read, by name. */
    public List<Workflow> workflows() {
        return List.copyOf(workflows);
    }

    /** Those that could not, by name. */
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What {@code verify} would ask of reviews. */
    public ApprovalPolicy approvalPolicy() {
        return options.approval();
    }

    /** Where a prompt would go, in words. */
    public String destination() {
        if (options.model().isEmpty()) {
            return "nowhere yet, since no model is set; pass -Asetstone.model=<model>";
        }
        return options.model().equals("handoff")
                ? "a file under attempts, for you to carry"
                : options.model() + options.baseUrl().map(url -> " at " + url).orElse("");
    }

    /**
     * The sources that a workflow reaches, with its own, by the qualified names of their types.
     *
     * @throws ProblemException {@link Problem#SANDBOX_FAILED} when they can't be read
     */
    public SortedMap<String, String> sources(Workflow workflow) throws ProblemException {
        try {
            return new SurroundingsReader(environment)
                    .read(workflow.element(), List.of())
                    .sources();
        } catch (SandboxException unreadable) {
            throw new ProblemException(Problem.SANDBOX_FAILED, workflow.at(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** An implementation of a workflow that needs nothing of Setstone; see {@link PlainImplementation} for which have one. */
    public String plainImplementation(Workflow workflow) {
        return new PlainImplementation()
                .render(
                        environment.getElementUtils(),
                        workflow.element(),
                        workflow.flows().composition());
    }

    /**
     * What of a workflow may be made into a prompt; nothing is sent by that.
     *
     * @throws ProblemException when the policies on private data and orders to the model refuse it
     */
    public Screened screen(Workflow workflow) throws ProblemException {
        return new InputGate(options.injection(), options.privacy()).judge(workflow.brief());
    }

    /**
     * Takes a person's edit of a workflow's logic into its recording, if all gates pass it.
     *
     * @throws ProblemException {@link Problem#NOTHING_TO_ADOPT}, {@link Problem#ADOPTION_REFUSED}, or what storing it throws
     */
    public Recording adopt(Workflow workflow, Adoption adoption) throws ProblemException {
        SourceFactory factory = new SourceFactory(environment, options, reporter, new Tally(), workflow.at());
        try (Adopting adopting = factory.adopting()) {
            return adopting.adopt(workflow, adoption, roots);
        }
    }
}
