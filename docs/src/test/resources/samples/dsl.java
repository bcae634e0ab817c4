record Request() {}

record Decision() {}
