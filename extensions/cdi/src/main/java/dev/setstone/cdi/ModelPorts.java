package dev.setstone.cdi;

import dev.langchain4j.model.chat.ChatModel;
import dev.setstone.bounded.BoundedCalls;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;

/** Ports that a model answers. Loaded only where bounded calls are on the class path. */
final class ModelPorts {

    private ModelPorts() {}

    /** Makes the engine of the application's chat model a bean, where the application has a model and no engine of its own. */
    static void addEngine(AfterBeanDiscovery discovery, BeanManager beans, Set<Type> known) {
        if (known.contains(BoundedCalls.class) || !known.contains(ChatModel.class)) {
            return;
        }
        discovery
                .<BoundedCalls>addBean()
                .beanClass(WorkflowExtension.class)
                .types(BoundedCalls.class, Object.class)
                .qualifiers(Default.Literal.INSTANCE, Any.Literal.INSTANCE)
                // A final class has no proxy: no normal scope.
                .scope(Singleton.class)
                .id(WorkflowExtension.class.getName() + ":engine")
                .createWith((CreationalContext<BoundedCalls> context) -> BoundedCalls.builder(
                                reference(beans, context, ChatModel.class).orElseThrow())
                        .build())
                .destroyWith((engine, context) -> {
                    engine.close();
                    context.release();
                });
    }

    /** The port, where there is an engine and Setstone has written an implementation. */
    static <P> Optional<P> find(BeanManager beans, CreationalContext<?> context, Class<P> port) {
        return reference(beans, context, BoundedCalls.class).flatMap(calls -> port(calls, port));
    }

    private static <T> Optional<T> reference(BeanManager beans, CreationalContext<?> context, Class<T> type) {
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        return Optional.ofNullable(bean).map(found -> type.cast(beans.getReference(found, type, context)));
    }

    private static <P> Optional<P> port(BoundedCalls calls, Class<P> port) {
        try {
            return Optional.of(calls.port(port));
        } catch (IllegalArgumentException notBounded) {
            return Optional.empty();
        }
    }
}
