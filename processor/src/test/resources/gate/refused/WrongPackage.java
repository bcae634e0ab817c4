// package
package other;

final class ClaimsLogic {}
