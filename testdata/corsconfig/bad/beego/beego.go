// Package beego has settings of beego's filter that err.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/filter/cors"
)

func all() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowAllOrigins:  true, // want "browsers reject every credentialed response"
		AllowMethods:     []string{"GET", "POST"},
		AllowCredentials: true,
	}))
}

func star() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"*"}, // want "\"\\*\" lets each origin in, which is sent back"
		AllowCredentials: true,
	}))
}

func anyHost() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://*"}, // want "every site can read"
		AllowCredentials: true,
	}))
}

func noDot() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{ // want "caches give the answer"
		AllowOrigins:     []string{"https://*example.com"}, // want "the pages of https://evilexample.com"
		AllowCredentials: true,
	}))
}

func two() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{ // want "caches give the answer for one origin to another"
		AllowOrigins:     []string{"https://app.example.com", "https://admin.example.com"},
		AllowCredentials: true,
	}))
}

func upperCase() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins: []string{"https://App.example.com"}, // want "browsers send no origin that matches .*: they send https://app.example.com$"
	}))
}

func names() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins: []string{"https://app.example.com"},
		AllowMethods: []string{"*"}, // want "this middleware takes the \\* for a method of that name"
		AllowHeaders: []string{"*"}, // want "this middleware takes the \\* for a header of that name"
	}))
}

// One entry stands for many origins.
func below() {
	web.InsertFilter("*", web.BeforeRouter, cors.Allow(&cors.Options{ // want "caches give the answer for one origin to another"
		AllowOrigins:     []string{"https://*.example.com"},
		AllowHeaders:     []string{"Authorization"},
		AllowCredentials: true,
	}))
}
