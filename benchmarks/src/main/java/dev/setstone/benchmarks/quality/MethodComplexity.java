package dev.setstone.benchmarks.quality;

import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.metrics.JavaMetrics;
import net.sourceforge.pmd.lang.java.rule.AbstractJavaRulechainRule;
import net.sourceforge.pmd.lang.metrics.MetricsUtil;
import org.jspecify.annotations.NullUnmarked;

/** Says every method's cyclomatic complexity (T. J. McCabe, A Complexity Measure, 1976) as PMD counts it. */
@NullUnmarked
final class MethodComplexity extends AbstractJavaRulechainRule {

    static final String NAME = "MethodComplexity";

    MethodComplexity() {
        super(ASTExecutableDeclaration.class);
        setLanguage(JavaLanguageModule.getInstance());
        setName(NAME);
        setMessage("{0}");
    }

    @Override
    public Object visitJavaNode(JavaNode node, Object data) {
        if (node instanceof ASTExecutableDeclaration method && method.getBody() != null) {
            asCtx(data)
                    .addViolationWithMessage(
                            node, String.valueOf(MetricsUtil.computeMetric(JavaMetrics.CYCLO, method)));
        }
        return data;
    }
}
