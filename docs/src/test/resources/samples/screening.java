interface Context { String text = ""; }
