module cookieattr.test

go 1.25
