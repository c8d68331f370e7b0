// Package beego has settings of beego's filter that are right.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/filter/cors"
)

func public() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{AllowAllOrigins: true}))
}

func anonymous() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{AllowOrigins: []string{"*"}}))
}

func one() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// nobody is let in.
func nobody() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{AllowCredentials: true}))
}

func given() {
	origin, _ := web.AppConfig.String("origin")
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{origin},
		AllowCredentials: true,
	}))
}
