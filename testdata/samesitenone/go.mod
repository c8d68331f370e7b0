module samesitenone.test

go 1.25
