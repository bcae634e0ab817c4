enum Outcome { APPROVE }

record Request(boolean thyroidCancerHistory) {}

record Decision(Outcome outcome) {}

interface PriorAuthorization { Decision decide(Request request); }

interface Context { Request request = null; }
