// types that extend one another: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

interface A extends B {}
interface B extends C {}
interface C extends A {}
}
