interface PriorAuthorization {}

interface LateFee {}

interface Context { Object ledger = null; }
