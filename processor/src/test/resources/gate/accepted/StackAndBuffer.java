package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.Stack<String> stack = new java.util.Stack<>();
        StringBuffer text = new StringBuffer();
        for (String code : request.codes()) {
            stack.push(code);
        }
        while (!stack.isEmpty()) {
            text.append(stack.pop());
        }
        return new Claims.Decision(true, List.of(text.reverse().toString()));
    }
}
