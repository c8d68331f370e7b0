// Package beegocontroller allows origins through the controllers of beego.
package beegocontroller

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type api struct{ web.Controller }

func (c *api) Get() {
	c.Ctx.Output.Header("Access-Control-Allow-Origin", c.Ctx.Input.Header("Origin")) // want "any site can read this response"
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.Ctx.ResponseWriter.Header().Add("Vary", "Origin")
	c.ServeJSON()
}

func (c *api) Put() {
	c.Ctx.Output.Header("Access-Control-Allow-Origin", c.GetString("origin")) // want "any site can read this response"
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.ServeJSON()
}

// What follows is right.

var known = map[string]bool{"https://app.example.com": true}

func (c *api) Post() {
	origin := c.Ctx.Input.Header("Origin")
	if !known[origin] {
		c.CustomAbort(http.StatusForbidden, "no")
	}
	c.Ctx.Output.Header("Access-Control-Allow-Origin", origin)
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.Ctx.ResponseWriter.Header().Add("Vary", "Origin")
	c.ServeJSON()
}

func (c *api) Patch() {
	origin := c.Ctx.Input.Header("Origin")
	if !known[origin] {
		c.Abort("403")
	}
	c.Ctx.Output.Header("Access-Control-Allow-Origin", origin)
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.Ctx.ResponseWriter.Header().Add("Vary", "Origin")
	c.ServeJSON()
}

func (c *api) Delete() {
	origin := c.Ctx.Input.Header("Origin")
	if !known[origin] {
		c.StopRun()
	}
	c.Ctx.Output.Header("Access-Control-Allow-Origin", origin)
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.Ctx.ResponseWriter.Header().Add("Vary", "Origin")
	c.ServeJSON()
}

func (c *api) Head() {
	origin := c.Ctx.Input.Header("Origin")
	if !known[origin] {
		c.deny()
	}
	c.Ctx.Output.Header("Access-Control-Allow-Origin", origin)
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.Ctx.ResponseWriter.Header().Add("Vary", "Origin")
	c.ServeJSON()
}

func (c *api) deny() { c.CustomAbort(http.StatusForbidden, "no") }
