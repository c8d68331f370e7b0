-- Drives Neovim 0.7 or newer, without a screen, as a person does: opens a file,
-- waits for findings, chooses code actions from the menu, edits. It ends with
-- status 0, or says what went wrong and ends with another one.

local env = vim.env
local patience = 3 * 60 * 1000

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

local function buffer()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function set(text)
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(text:sub(1, -2), '\n'))
end

-- findings are those of the analyzer in the buffer.
local function findings()
  local list = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    if d.source == env.ANALYZER then
      table.insert(list, d)
    end
  end
  return list
end

local function await(what, condition)
  if not vim.wait(patience, condition, 50) then
    fail(what .. ' has not come; the diagnostics are ' .. vim.inspect(vim.diagnostic.get(0)) .. '\n' .. buffer())
  end
end

-- choose takes the action of this title from the menu that Neovim shows.
local function choose(title)
  local menu
  vim.ui.select = function(items, opts, on_choice)
    menu = {}
    for i, item in ipairs(items) do
      local shown = opts.format_item and opts.format_item(item) or item
      table.insert(menu, shown)
      -- Newer versions put the name of the server behind it.
      if shown:sub(1, #title) == title then
        on_choice(item, i)
        return
      end
    end
    fail('the menu has no ' .. title .. ', only ' .. vim.inspect(menu))
  end
  local before = buffer()
  vim.lsp.buf.code_action()
  await(title, function() return buffer() ~= before end)
end

local function start()
  local config = {
    name = 'server',
    cmd = vim.fn.json_decode(env.COMMAND),
    filetypes = { 'go' },
    root_markers = { 'go.mod' },
    root_dir = vim.fn.getcwd(),
    init_options = vim.fn.json_decode(env.SETTINGS),
  }
  if vim.lsp.config then -- from version 0.11 on
    vim.lsp.config('server', config)
    vim.lsp.enable('server')
  elseif vim.lsp.start then -- from version 0.8 on
    vim.lsp.start(config)
  else
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
end

local function main()
  vim.o.hidden = true
  vim.o.swapfile = false
  vim.cmd('filetype on')
  if vim.lsp.config then
    start() -- It attaches to the file once that is open.
    vim.cmd('edit main.go')
  else
    vim.cmd('edit main.go')
    start()
  end

  -- The finding.
  await('the finding', function() return #findings() == 1 end)
  local finding = findings()[1]
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })

  -- It is ignored, once there is a reason.
  local text = buffer()
  choose('Ignore here, with a reason')
  local ignored = buffer():gsub('(//corsvet:ignore ' .. env.ANALYZER .. ') reason', '%1 it is a test')
  if ignored == buffer() then
    fail('there is no directive in\n' .. ignored)
  end
  await('the finding without a reason', function() return #findings() == 1 end)
  set(ignored)
  await('silence', function() return #findings() == 0 end)
  set(text)
  await('the finding once more', function() return #findings() == 1 and findings()[1].lnum == finding.lnum end)

  -- It follows an edit.
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { '// A comment.', '' })
  await('the finding two lines below', function() return #findings() == 1 and findings()[1].lnum == finding.lnum + 2 end)

  -- The fix.
  text = buffer()
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 3, finding.col })
  choose(env.FIX)
  await('the cure', function() return #findings() == 0 end)
  vim.cmd('write')
  local fixed = buffer()

  -- The same when the file is saved, by what the documentation has for that.
  if env.ONSAVE then
    vim.cmd('luafile ' .. env.ONSAVE)
    set(text)
    vim.cmd('write')
    if buffer() ~= fixed then
      fail('saved is\n' .. buffer() .. 'and not\n' .. fixed)
    end
    await('the cure of all', function() return #findings() == 0 end)
  end
  vim.cmd('qall!')
end

-- An error would leave Neovim waiting for a key.
local ok, message = xpcall(main, debug.traceback)
if not ok then
  fail(message)
end
