module varyorigin.test

go 1.25
