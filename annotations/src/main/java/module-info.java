/** The annotations that turn an interface into a compiled workflow. */
module dev.setstone.annotations {
    exports dev.setstone.annotations;
}
