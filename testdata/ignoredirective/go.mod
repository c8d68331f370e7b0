module ignoredirective.test

go 1.25
