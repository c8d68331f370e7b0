// Package dropped makes middlewares that nobody is given: they send nothing.
package dropped

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
	"github.com/beego/beego/v2/server/web/filter/cors"
)

func before(*context.Context) {
	cors.Allow(&cors.Options{
		AllowAllOrigins:  true,
		AllowCredentials: true,
	})
}

func run() {
	web.InsertFilter("/*", web.BeforeRouter, before)
	_ = cors.Allow(&cors.Options{
		AllowAllOrigins:  true,
		AllowCredentials: true,
	})
	web.Run()
}
