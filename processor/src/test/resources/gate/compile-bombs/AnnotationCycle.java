// an annotation that annotates itself: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

@A(1 + 1) @interface A { int value() default A.X + 1; int X = A.Y + 1; int Y = A.X; }
}
