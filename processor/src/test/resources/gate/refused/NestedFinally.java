// nesting CWE-674
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        try {
        request.age();
        } finally {
        request.age();
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        return new Claims.Decision(true, List.of());
    }
}
