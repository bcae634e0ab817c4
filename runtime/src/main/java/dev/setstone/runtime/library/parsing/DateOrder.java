package dev.setstone.runtime.library.parsing;

/** In which order a date of three numbers is written. Four digits at the start are the year in any order. */
public enum DateOrder {
    /** 31/12/2024, as in most of the world. */
    DAY_MONTH_YEAR,
    /** 12/31/2024, as in the United States. */
    MONTH_DAY_YEAR,
    /** 24-12-31. */
    YEAR_MONTH_DAY
}
