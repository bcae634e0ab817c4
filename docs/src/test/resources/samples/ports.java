record Fee() {}

record Loan() {}

interface LateFee {}

interface Context { Object ledger = null; }
