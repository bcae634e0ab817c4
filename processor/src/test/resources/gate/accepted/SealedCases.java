package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Shape shape = request.age() > 3 ? new Circle(request.age()) : new Square(2);
        return new Claims.Decision(area(shape) > 9, List.of(shape.toString()));
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    private static int area(Shape shape) {
        if (shape instanceof Circle circle) {
            return 3 * circle.radius() * circle.radius();
        }
        if (shape instanceof Square square) {
            return square.side() * square.side();
        }
        throw new IllegalStateException("unknown shape");
    }
}
