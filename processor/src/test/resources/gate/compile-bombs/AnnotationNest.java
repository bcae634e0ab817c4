// annotations in one another: screen
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

@interface A { A[] value() default {}; }
@A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A(
@A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A(
@A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A(
@A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( @A( ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) )
) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) ) )) static int x;
}
