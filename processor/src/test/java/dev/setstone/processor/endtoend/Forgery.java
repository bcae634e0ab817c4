package dev.setstone.processor.endtoend;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import dev.setstone.processor.value.Sha256;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** What somebody could do who knows the lock's form: other logic with a lock that says that all is well. */
final class Forgery {

    private static final String NAME = "DiscountLogic.java";

    private Forgery() {}

    static void of(TestProject project, String logic) throws Exception {
        Path folder = project.path("src/main/setstone");
        RecordingStore store = new RecordingStore(folder);
        RecordingState state = store.state("discount", NAME, new FreshnessKey("0".repeat(64), new TreeMap<>()));
        Lock lock = ((RecordingState.Stale) state).recording().lock();
        Lock forged = new Lock(
                lock.schema(),
                lock.workflow(),
                lock.key(),
                Sha256.of(logic),
                lock.provenance(),
                lock.gates(),
                lock.classes(),
                lock.approval());
        store.write(new Recording(NAME, logic, forged), nowhere());
    }

    private static Position nowhere() {
        Element element = (Element) Proxy.newProxyInstance(
                Forgery.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null);
        return new Position.InSource(new dev.setstone.processor.problem.Anchor(element, null, null));
    }
}
