// Package beegocontroller sets headers late through the controllers of beego.
package beegocontroller

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type api struct{ web.Controller }

func (c *api) Get() {
	c.Data["json"] = map[string]int{"a": 1}
	c.ServeJSON()
	c.Ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func (c *api) Post() {
	if c.GetString("id") == "" {
		c.Redirect("/new", http.StatusFound)
	}
	c.Ctx.SetCookie("sid", "1")                             // want "browsers do not get this cookie where"
	c.Ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	c.JSONResp(1)
}

func (c *api) Put() {
	c.Ctx.Output.Body([]byte("hello"))
	c.SetSecureCookie("secret", "sid", "1") // want "browsers never get this cookie"
}

type base struct{ web.Controller }

func (b *base) allow() { b.Ctx.Output.Header("Access-Control-Allow-Origin", "*") }

type items struct{ base }

func (c *items) Get() {
	c.ServeXML()
	c.allow() // want "browsers never get the headers that this call sets"
}

func (c *items) Put() {
	done(c.Ctx)
	c.ServeXML()
	allow(c.Ctx) // want "browsers never get the headers that this call sets"
}

func allow(ctx *context.Context) { ctx.Output.Header("Access-Control-Allow-Origin", "*") }

// What follows is right.

func done(ctx *context.Context) { ctx.Output.SetStatus(http.StatusOK) }

func (c *items) Post() {
	c.allow()
	c.ServeXML()
}

func (c *items) Delete() {
	c.SetData(1)
	c.Ctx.Output.SetStatus(http.StatusNoContent)
	c.Ctx.Output.Header("Access-Control-Allow-Origin", "*")
	c.SetSecureCookie("secret", "sid", "1")
	c.ServeJSON()
}

// Patch sets the header where it did not abort, which is by a panic.
func (c *items) Patch() {
	if c.GetString("id") == "" {
		c.CustomAbort(http.StatusBadRequest, "no id")
	}
	c.allow()
	c.ServeJSON()
}
