module crossoriginprotection.test

go 1.25
