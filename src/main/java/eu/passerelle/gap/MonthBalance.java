package eu.passerelle.gap;

import java.time.YearMonth;

/** How a month stood when it was counted last. */
public record MonthBalance(YearMonth month, Balance balance) {}
