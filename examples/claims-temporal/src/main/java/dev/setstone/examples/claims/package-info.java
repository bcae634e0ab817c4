/** Claims on a travel insurance: steps that ask a register and a scoring service, composed and run durably. */
package dev.setstone.examples.claims;
