// calls that fit none of hundreds of overloads: child
package corpus;

import java.util.*;
import java.util.function.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

static <T extends Comparable<T>> void g(List<T> x, T y) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36)
{}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52, int z53) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52, int z53, int z54) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52, int z53, int z54, int z55) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52, int z53, int z54, int z55, int z56) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52, int z53, int z54, int z55, int z56, int z57) {}
static <T extends Comparable<T>> void g(List<T> x, T y, int z0, int z1, int z2, int z3, int z4, int z5, int z6, int z7, int z8, int z9, int z10, int z11, int z12, int z13, int z14, int z15, int z16, int z17, int z18, int z19, int z20, int z21, int z22, int z23, int z24, int z25, int z26, int z27, int z28, int z29, int z30, int z31, int z32, int z33, int z34, int z35, int z36,
int z37, int z38, int z39, int z40, int z41, int z42, int z43, int z44, int z45, int z46, int z47, int z48, int z49, int z50, int z51, int z52, int z53, int z54, int z55, int z56, int z57, int z58) {}
static void f(boolean b, int n, Object o) {
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
g(List.of(Set.of(1)), Map.of(1, "a"));
}
}
