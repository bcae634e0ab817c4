package acme;

import acme.Claims.Branch;
import acme.Claims.Claim;
import acme.Claims.Closed;
import acme.Claims.Item;
import acme.Claims.Settlement;
import acme.Claims.Unrated;
import java.util.List;

final class ClaimsLogic {

    private ClaimsLogic() {}

    static Branch coverage(Claim claim) {
        boolean covered = claim.policy().equals("GOLD");
        return new Branch(covered, covered ? 80 : 0);
    }

    static int risk(Claim claim) throws Unrated {
        if (claim.items().isEmpty()) {
            throw new Unrated("no items");
        }
        return claim.items().size();
    }

    static int assess(Item item, int percent) {
        return item.price() + percent;
    }

    static Settlement settle(Branch coverage, int risk, List<Integer> amounts) {
        int sum = risk;
        for (int amount : amounts) {
            sum += amount;
        }
        return new Settlement("paid", sum);
    }

    static Settlement deny(Branch coverage) throws Closed {
        if (coverage.covered()) {
            throw new Closed("covered");
        }
        return new Settlement("denied", 0);
    }
}
