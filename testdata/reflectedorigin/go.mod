module reflectedorigin.test

go 1.25
