package dev.setstone.processor.cli;

import java.util.List;

/**
 * What a build has said.
 *
 * @param succeeded whether there is no error
 */
record Built(boolean succeeded, List<Message> messages, Used used) implements Result {

    Built {
        messages = List.copyOf(messages);
    }

    /** The result of a run on a project; all that javac said is in it. */
    static Built of(Project project, List<Message> messages) {
        return new Built(
                messages.stream().noneMatch(Message::isError),
                messages,
                new Used(project.sourcePath(), project.sources().size(), project.shownClassPath(), List.of()));
    }

    /**
     * The result of processing alone. What javac says about the sources is about what was not made by that, such as classes of other
     * processors; it is shown with what was used.
     */
    static Built processed(Project project, List<Message> messages) {
        List<Message> ofJavac = messages.stream()
                .filter(message -> message.isError() && message.code().isEmpty())
                .toList();
        List<Message> ours =
                messages.stream().filter(message -> !ofJavac.contains(message)).toList();
        boolean ran = ofJavac.isEmpty()
                || ours.stream().anyMatch(message -> message.text().startsWith("Setstone: "));
        return new Built(
                ran && ours.stream().noneMatch(Message::isError),
                ours,
                new Used(project.sourcePath(), project.sources().size(), project.shownClassPath(), ofJavac));
    }

    @Override
    public int exitCode() {
        return succeeded ? ExitCode.FINE : ExitCode.FAILED;
    }

    @Override
    public void print(Page page) {
        messages.forEach(message -> message.print(page));
        used.print(page);
    }
}
