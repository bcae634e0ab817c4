// thousands of unclosed brackets: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static void f(boolean b, int n, Object o) {
f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{
f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{
f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{
f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{ f(g[h{
}
}
