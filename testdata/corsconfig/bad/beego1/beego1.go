// Package beego1 has settings of the filter of beego's first version that err.
package beego1

import (
	"github.com/astaxie/beego"
	"github.com/astaxie/beego/plugins/cors"
)

func star() {
	beego.InsertFilter("*", beego.BeforeRouter, cors.Allow(&cors.Options{
		AllowOrigins:     []string{"*"}, // want "\"\\*\" lets each origin in, which is sent back"
		AllowMethods:     []string{"GET"},
		AllowCredentials: true,
	}))
}

func all() {
	beego.InsertFilter("*", beego.BeforeRouter, cors.Allow(&cors.Options{
		AllowAllOrigins:  true, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	}))
}
