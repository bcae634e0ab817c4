package dev.setstone.screening.privacy;

import java.util.List;

/** Finds values of one or more types; it may find overlapping ones, the scanner decides between them. */
interface Detector {

    List<Sensitive> detect(String text);
}
