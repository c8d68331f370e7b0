module corsvalue.test

go 1.25
