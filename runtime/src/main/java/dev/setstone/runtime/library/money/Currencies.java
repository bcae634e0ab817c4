package dev.setstone.runtime.library.money;

import java.util.List;

/**
 * The currencies of ISO 4217 with their minor units. A table of its own: the JDK's changes from release to release and can be overridden
 * by a system property.
 */
final class Currencies {

    private static final List<String> BY_MINOR_UNITS = List.of(
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
            "",
            "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE"
                    + " CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD"
                    + " HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD"
                    + " MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON"
                    + " RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS"
                    + " UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
            "BHD IQD JOD KWD LYD OMR TND",
            "CLF UYW");

    private Currencies() {}

    /** How many decimals amounts have; -1 for what is no currency. */
    static int minorUnits(String currency) {
        if (currency.length() == 3 && currency.indexOf(' ') < 0) {
            for (int decimals = 0; decimals < BY_MINOR_UNITS.size(); decimals++) {
                if (BY_MINOR_UNITS.get(decimals).contains(currency)) {
                    return decimals;
                }
            }
        }
        return -1;
    }
}
