module lateheader.test

go 1.25
